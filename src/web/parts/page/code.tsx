/** A code of at most so many letters is never broken, even in a narrow column. */
const shortEnough = 20;

/** The number of a contract, the code of a slot: in one piece while it is short; a long one may go on in the next line. */
export function Code({ children }: { children: string }) {
  return (
    <span
      style={
        children.length <= shortEnough
          ? { whiteSpace: 'nowrap' }
          : { display: 'inline-block', minWidth: '12ch', overflowWrap: 'anywhere' }
      }
    >
      {children}
    </span>
  );
}
