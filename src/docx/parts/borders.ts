import { BorderStyle } from 'docx';

/** Borders of the cover's table. */

/** No line. */
export const none = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;
/** A line of one point. */
export const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
/** A cell without lines. */
export const noBorders = { top: none, bottom: none, left: none, right: none } as const;
