// The timeline with React and MUI.
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {useState} from 'react';
import {Drawing, Fold, Folded, Frame, Row} from './mui-parts.jsx';

function DateField({label}) {
  const [value, setValue] = useState('');
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={({target}) => setValue(target.value)}
      slotProps={{inputLabel: {shrink: true}}}
    />
  );
}

const Phase = ({name, when, note, ...rest}) => (
  <Fold
    summary={
      <Typography component="span">
        <Drawing /> <strong>{name}</strong> {when} {note}
      </Typography>
    }
  >
    <Folded {...rest} />
  </Fold>
);

export const Timeline = ({facts}) => (
  <Frame facts={facts}>
    {facts.phases.map((phase, index) => (
      <Phase key={index} {...phase} />
    ))}
    <Typography>{facts.caption}</Typography>
    <Fold summary={<Drawing />}>
      <Row>
        {facts.controls.dates.map((label, index) => (
          <DateField key={index} label={label} />
        ))}
      </Row>
    </Fold>
  </Frame>
);
