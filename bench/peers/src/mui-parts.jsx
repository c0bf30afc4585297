// What the three widgets share in MUI.
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Container from '@mui/material/Container';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {createSvgIcon} from '@mui/material/utils';
import {useState} from 'react';

export const Drawing = createSvgIcon(<path d="M3 17h18v2H3zM12 3l7 11H5z" />, 'Drawing');
const ExpandMore = createSvgIcon(
  <path d="M16.6 8.6 12 13.2 7.4 8.6 6 10l6 6 6-6z" />,
  'ExpandMore',
);

export const Texts = ({texts}) =>
  texts.map((text, index) => (
    <Typography key={index} sx={{mb: 1}}>
      {text}
    </Typography>
  ));

export const Links = ({links}) => (
  <List dense>
    {links.map(({text, url}, index) => (
      <ListItem key={index} disableGutters>
        {url ? <Link href={url}>{text}</Link> : text}
      </ListItem>
    ))}
  </List>
);

export const Folded = ({details, sources}) => (
  <>
    {details.map(({label, texts}, index) => (
      <Box key={index}>
        <Typography variant="subtitle1">{label}</Typography>
        <Texts texts={texts} />
      </Box>
    ))}
    <Links links={sources} />
  </>
);

export const Fold = ({summary, children}) => (
  <Accordion>
    <AccordionSummary expandIcon={<ExpandMore />}>{summary}</AccordionSummary>
    <AccordionDetails>{children}</AccordionDetails>
  </Accordion>
);

export const Cards = ({children}) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 21rem), 1fr))',
    }}
  >
    {children}
  </Box>
);

export const OneCard = ({title, children}) => (
  <Card variant="outlined">
    <CardContent>
      <Drawing />
      <Typography variant="h6" component="h4">
        {title}
      </Typography>
      {children}
    </CardContent>
  </Card>
);

export function Pick({label, options}) {
  const [value, setValue] = useState('');
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({target}) => setValue(target.value)}
      sx={{minWidth: 160}}
    >
      {options.map((text, index) => (
        <MenuItem key={index} value={index}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

export const Row = ({children}) => (
  <Stack direction="row" spacing={2} useFlexGap sx={{flexWrap: 'wrap', my: 2}}>
    {children}
  </Stack>
);

export const Frame = ({facts: {title, lead, more, blocks}, children}) => (
  <Container component="section">
    <Typography variant="h4" component="h2">
      {title}
    </Typography>
    <Typography className="lead" variant="h6" component="p">
      {lead}
    </Typography>
    <Texts texts={more} />
    {children}
    {blocks.map(({title: name, texts}, index) =>
      name ? (
        <Fold key={index} summary={name}>
          <Texts texts={texts} />
        </Fold>
      ) : (
        <Texts key={index} texts={texts} />
      ),
    )}
  </Container>
);
