/** What people would miss in the words on a page. It keeps nobody from taking the snippet. */

/** On the text that stands until the widget is there. A phone number has digits, whatever the script. */
export const adviceOnFallback = (text: string): string | undefined => {
  if (!text.trim()) {
    return 'People would see nothing until the widget is there, and nothing at all if it can’t come. A sentence with your phone number helps them.';
  }
  return /\p{Nd}/u.test(text)
    ? undefined
    : 'There is no phone number in it yet. Please add yours, so that people can reach you even if the widget can’t come.';
};

/** On the text of a link or the name of a frame. */
export const adviceOnLinkText = (text: string, form: 'link' | 'frame'): string | undefined => {
  if (text.trim()) return undefined;
  return form === 'link'
    ? 'Without a text, people would see no link.'
    : 'Without a name, a screen reader can’t tell what is in the frame.';
};
