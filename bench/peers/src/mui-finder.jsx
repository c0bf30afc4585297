// The finder with React and MUI.
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import {useState} from 'react';
import {Cards, Fold, Frame, Links, OneCard, Pick, Row, Texts} from './mui-parts.jsx';

function Kinds({label, options}) {
  const [kind, setKind] = useState(null);
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={label}
      value={kind}
      onChange={(_, chosen) => setKind(chosen)}
      sx={{flexWrap: 'wrap'}}
    >
      {options.map((text, index) => (
        <ToggleButton key={index} value={index}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Search({label, hint}) {
  const [text, setText] = useState('');
  return (
    <TextField
      type="search"
      label={label}
      helperText={hint}
      value={text}
      onChange={({target}) => setText(target.value)}
    />
  );
}

const Result = ({name, texts, links, after, keep}) => (
  <OneCard title={name}>
    <Texts texts={texts} />
    <Links links={links} />
    <Typography>{after}</Typography>
    <Button variant="outlined">{keep}</Button>
  </OneCard>
);

const Line = ({name, texts, links}) => (
  <>
    <strong>{name}</strong>
    <Links links={links} />
    <Texts texts={texts} />
  </>
);

export const Finder = ({facts: {urgent, controls, found, results, ...facts}}) => (
  <Frame facts={facts}>
    <Fold summary={urgent.title}>
      {urgent.lines.map((line, index) => (
        <Line key={index} {...line} />
      ))}
    </Fold>
    <Kinds {...controls.kinds} />
    <Row>
      <Search {...controls.search} />
      {controls.selects.map((select, index) => (
        <Pick key={index} {...select} />
      ))}
    </Row>
    <Typography>{found}</Typography>
    <Cards>
      {results.map((result, index) => (
        <Result key={index} {...result} keep={controls.keep} />
      ))}
    </Cards>
  </Frame>
);
