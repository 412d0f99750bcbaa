import { Fragment } from 'react';

/** A block's name, which may break after a slash. */
export function BlockName({ name }: { name: string }) {
  return name.split('/').map((part, at) => (
    <Fragment key={part}>
      {at > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
