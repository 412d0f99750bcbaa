import { statfsSync } from 'node:fs';

/** Linux's numbers of file systems that live on another machine. */
const networks: Readonly<Record<number, string>> = {
  26985: 'NFS',
  20859: 'SMB',
  4266872130: 'SMB',
  4283649346: 'CIFS',
};

export const networkName = (type: number): string | null => networks[type >>> 0] ?? null;

/** The kind of network disk a folder is on, or null. */
export const networkDisk = (folder: string): string | null =>
  process.platform === 'linux' ? networkName(statfsSync(folder).type) : null;
