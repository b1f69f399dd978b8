/** Stands where the verdict will stand, so that nothing jumps. */
export const Loading = () => (
  <div class="loading" aria-hidden="true">
    <div class="ghost title" />
    <div class="ghost short" />
    <div class="ghost" />
    <div class="ghost" />
  </div>
);
