// The three widgets with React and MUI, as an app in a frame: the words are in its script, as such apps have them.
import CssBaseline from '@mui/material/CssBaseline';
import {ThemeProvider, createTheme} from '@mui/material/styles';
import {createRoot} from 'react-dom/client';
import facts from 'virtual:facts';
import {Comparison} from './mui-comparison.jsx';
import {Finder} from './mui-finder.jsx';
import {Timeline} from './mui-timeline.jsx';

const theme = createTheme();

createRoot(document.getElementById('root')).render(
  <ThemeProvider theme={theme}>
    <CssBaseline />
    <Timeline facts={facts['regrowth-timeline']} />
    <Comparison facts={facts['therapy-comparison']} />
    <Finder facts={facts['support-finder']} />
  </ThemeProvider>,
);
