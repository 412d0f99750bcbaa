import { notFound } from 'next/navigation';

/** Addresses that no page answers: the 404 page in the reader's language. */
export default function UnknownPage() {
  notFound();
}
