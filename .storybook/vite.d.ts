// What Vite understands in the files of this folder.

declare module '*.css';

interface ImportMeta {
  glob<Module>(patterns: string[], options: {eager: true}): Record<string, Module>;
}
