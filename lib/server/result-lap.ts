import { progressOf } from '@/lib/core/journey';
import type { Answers, Lap } from '@/lib/core/types';
import { itemIdsOfLap } from './questionnaire';

/** Whether a result may be asked for: 80 % of the lap answered (method 1.3). */
export const mayFinish = (lap: Lap, answers: Answers) =>
  progressOf(itemIdsOfLap(lap), answers).maySubmit;

/** Which lap a result rests on: after a quick lap was widened the quick one, until the full one is answered far enough. */
export const resultLapOf = ({ lap, answers }: { lap: Lap; answers: Answers }): Lap =>
  lap === 'full' && !mayFinish('full', answers) && mayFinish('quick', answers) ? 'quick' : lap;
