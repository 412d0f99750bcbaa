import { method } from '@/lib/core/constants';
import type { DataMode, Purpose, Retention } from '@/lib/core/data-sheet';
import { database } from '@/lib/db/client';
import { tableNames } from '@/lib/db/schema';
import { readSettings } from '@/lib/env';
import { type DataEntry, dataList } from './data-list';
import { logFields } from './log-line';
import { questionnaireVersion } from './questionnaire';
import { draftDays, retentionMonths, undoDays } from './retention';

export interface SheetColumn {
  readonly name: string;
  readonly purpose: Purpose;
  readonly keeps: Retention;
}

/** What works councils and data protection officers need to know, from the settings and constants this server runs with. */
export interface DataSheet {
  readonly tables: readonly {
    readonly name: string;
    readonly mode: DataMode;
    readonly columns: readonly SheetColumn[];
  }[];
  readonly k: number;
  readonly detailsFrom: number;
  readonly months: number;
  readonly undoDays: number;
  readonly draftDays: number;
  /** What a line of the log holds, and nothing else. */
  readonly logFields: readonly string[];
  readonly instance: {
    readonly database: 'sqlite' | 'postgresql';
    readonly address: string | null;
    readonly proxies: number;
    readonly operator: string | null;
    readonly questionnaire: string;
    readonly model: string;
  };
}

export async function getDataSheet(): Promise<DataSheet> {
  const { kind } = await database();
  const { appUrl, trustProxy, imprint } = readSettings();
  return {
    tables: tableNames.map((name) => ({
      name,
      mode: dataList[name].mode,
      columns: Object.entries<DataEntry>(dataList[name].columns).map(([column, entry]) => ({
        name: column,
        ...entry,
      })),
    })),
    k: method.anonymity.k,
    detailsFrom: method.anonymity.itemsFrom,
    months: retentionMonths,
    undoDays,
    draftDays,
    logFields,
    instance: {
      database: kind,
      address: appUrl,
      proxies: trustProxy,
      operator: imprint.name,
      questionnaire: questionnaireVersion(),
      model: method.model,
    },
  };
}
