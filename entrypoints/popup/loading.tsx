/** Stands where the verdict and the first part will stand, so that nothing jumps. */
export const Loading = () => (
  <div class="loading" aria-hidden="true">
    <div class="ghost wide" />
    <div class="ghost chips-ghost" />
    <div class="ghost" />
    <div class="ghost" />
    <div class="ghost short" />
  </div>
);
