addEventListener('anagen-ready', () => import('./other-lit.js'));
