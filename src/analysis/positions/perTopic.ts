import type { Topic } from './statement';

/**
 * Memoises what can be told from a topic alone. A topic stays the same object while its passage is unchanged, so that an
 * edit in a book looks at the topics of one passage anew.
 */
export function perTopic<T>(tell: (topic: Topic) => T): (topic: Topic) => T {
  const known = new WeakMap<Topic, { readonly value: T }>();
  return (topic) => {
    const hit = known.get(topic);
    if (hit) return hit.value;
    const value = tell(topic);
    known.set(topic, { value });
    return value;
  };
}
