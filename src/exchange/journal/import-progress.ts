/** How far an import is. */
export interface ImportProgress {
  readonly stage: 'read' | 'check' | 'write';
  /** Rows read, checked or written so far. */
  readonly done: number;
  /** Unknown while the file is being read. */
  readonly total?: number;
}

export type OnImportProgress = (progress: ImportProgress) => void;
