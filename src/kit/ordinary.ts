/** What any element may carry: the page's own business, as are names that frameworks make up. */
export const ordinary =
  /^(id|class|style|lang|dir|title|slot|part|exportparts|hidden|role|tabindex|inert|translate|nonce|is|item.*|data-.*|aria-.*|on.*)$|[^a-z-]|^(v|ng|x|hx)-/;

/** What a placeholder may carry beside settings, after `data-anagen-`: the loader and the widget read it. */
export const ofLoader: readonly string[] = ['state', 'clinic', 'base', 'bases', 'keep', 'slot'];
