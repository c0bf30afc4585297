import {StrictMode} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {ServerApp} from './ServerApp';

hydrateRoot(
  document.querySelector('#app')!,
  <StrictMode>
    <ServerApp />
  </StrictMode>,
);
