import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AskList } from '@/components/profile/ask-list';
import { aReport } from '../support/a-report';

test('each field without an answer has its question and who knows, whether a talk about it is due or not', () => {
  render(<AskList report={aReport({ dialogue: ['P1S1'] })} cells={['P1S1', 'P4S6']} />);
  const [due, settled] = screen.getAllByRole('listitem');
  for (const [item, cell] of [
    [due, 'P1S1'],
    [settled, 'P4S6'],
  ] as const) {
    expect(within(item as HTMLElement).getByText(new RegExp(`Frage ${cell}`))).toBeTruthy();
    expect(within(item as HTMLElement).getByText(`Fragen ${cell}.`)).toBeTruthy();
  }
});
