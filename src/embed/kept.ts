/** Where a link to one of our pages stays a link: what leads through a site, where no widget can stand, what is written. */
export const keptTags =
  'nav header footer li dt button label summary h1 h2 h3 h4 h5 h6 caption figcaption'.split(' ');
export const keptRoles = ['navigation', 'menu', 'button', 'heading'];
export const keptMarks = ['contenteditable', 'download', 'data-anagen', 'data-anagen-keep'];
