// What Vite understands in the files of this folder.

declare module '*.css';

/** Where a file is, as a file of its own. */
declare module '*?url&no-inline' {
  const address: string;
  export default address;
}

interface ImportMeta {
  glob<Module>(patterns: string[], options: {eager: true}): Record<string, Module>;
}
