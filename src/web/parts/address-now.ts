/**
 * The words of the address of this moment. A filter that was just chosen stands in the address before the screen is
 * drawn by it, and the router's own parameters are those of the last drawing: two quick choices would lose the first.
 */
export function addressNow(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
