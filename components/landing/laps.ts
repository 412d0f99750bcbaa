/** What a person chooses from: questions and the minutes they take (method 1.2). */
export const laps = {
  quick: { items: 24, minutes: 10 },
  full: { items: 54, minutes: 25 },
} as const;
