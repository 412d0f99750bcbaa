type ListFileFieldProps = { label: string; isWrong: boolean };

/** Chooses a list (CSV) to send; what was wrong with the last one stands in the element `problems`. */
export function ListFileField({ label, isWrong }: ListFileFieldProps) {
  return (
    <div className={isWrong ? 'field is-err' : 'field'}>
      <label htmlFor="file">{label}</label>
      <input
        id="file"
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? 'problems' : undefined}
      />
    </div>
  );
}
