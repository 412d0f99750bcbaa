import type { DataMode, Purpose, Retention } from '@/lib/core/data-sheet';
import type { Locale } from '@/lib/core/types';

/** What the data sheet is written from. */
export interface Sheet {
  readonly tables: readonly {
    readonly name: string;
    readonly mode: DataMode;
    readonly columns: readonly {
      readonly name: string;
      readonly purpose: Purpose;
      readonly keeps: Retention;
    }[];
  }[];
  readonly k: number;
  readonly detailsFrom: number;
  readonly months: number;
  readonly undoDays: number;
  readonly draftDays: number;
  readonly logFields: readonly string[];
  readonly instance: {
    readonly database: string;
    readonly address: string | null;
    readonly proxies: number;
    readonly operator: string | null;
    readonly questionnaire: string;
    readonly model: string;
  };
}

export type SheetProps = {
  readonly locale: Locale;
  readonly sheet: Sheet;
};
