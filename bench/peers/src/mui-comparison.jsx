// The comparison with React and MUI.
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import {Cards, Fold, Folded, Frame, OneCard, Pick, Row, Texts} from './mui-parts.jsx';

const Option = ({name, texts, open, ...rest}) => (
  <OneCard title={name}>
    <Texts texts={texts} />
    <FormControlLabel control={<Checkbox />} label={name} />
    <Fold summary={open}>
      <Folded {...rest} />
    </Fold>
  </OneCard>
);

const SideBySide = ({columns, rows}) => (
  <Table>
    <TableHead>
      <TableRow>
        <TableCell />
        {columns.map((name, index) => (
          <TableCell key={index}>{name}</TableCell>
        ))}
      </TableRow>
    </TableHead>
    <TableBody>
      {rows.map((row, index) => (
        <TableRow key={index}>
          <TableCell component="th" scope="row">
            {row}
          </TableCell>
          {columns.map((_, column) => (
            <TableCell key={column} />
          ))}
        </TableRow>
      ))}
    </TableBody>
  </Table>
);

export const Comparison = ({facts: {groups, open, controls, ...facts}}) => (
  <Frame facts={facts}>
    <Row>
      {controls.selects.map((select, index) => (
        <Pick key={index} {...select} />
      ))}
    </Row>
    {groups.map(({title, options}, index) => (
      <section key={index}>
        <Typography variant="h5" component="h3">
          {title}
        </Typography>
        <Cards>
          {options.map((option, at) => (
            <Option key={at} {...option} open={open} />
          ))}
        </Cards>
      </section>
    ))}
    <Button variant="outlined">{controls.compare}</Button>
    <SideBySide {...controls.table} />
  </Frame>
);
