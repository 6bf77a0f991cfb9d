import type { Readable } from 'node:stream';

/** The content type of a workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file in an answer: a PDF or a workbook, or a stream of one that is too large to hold. */
export class FileAnswer {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer | Readable;
  /** What else the answer says about itself. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    name: string,
    type: string,
    content: Buffer | Readable,
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.name = name;
    this.type = type;
    this.content = content;
    this.headers = headers;
  }
}
