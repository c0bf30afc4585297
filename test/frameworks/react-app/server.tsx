import {StrictMode} from 'react';
import {renderToString} from 'react-dom/server';
import {ServerApp} from './ServerApp';

export const render = () =>
  renderToString(
    <StrictMode>
      <ServerApp />
    </StrictMode>,
  );
