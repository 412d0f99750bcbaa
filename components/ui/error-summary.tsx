import { Icon } from './icon';

type ErrorSummaryProps = { title: string; issues: readonly { href: string; text: string }[] };

/** What is still open, first thing in `main`: it takes the focus on load, each line leads to its field. */
export function ErrorSummary({ title, issues }: ErrorSummaryProps) {
  return (
    <div className="sum" role="alert" tabIndex={-1} aria-labelledby="sum-title" data-autofocus>
      <h2 className="h-21" id="sum-title">
        <Icon name="warning" />
        {title}
      </h2>
      <ul>
        {issues.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
