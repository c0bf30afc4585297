const LONGEST = 60;

// Characters that control a terminal or turn the writing around.
const control = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text that is safe to print on one line: short, and its control characters spelt out. */
export const written = (text: string): string => {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.replace(control, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

/** Whatever a file holds, for a message. Never looks deeper, since that may be deep. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return value ? `“${written(value)}”` : 'an empty text';
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object {…}';
};
