/**
 * The keys of a room. They are caught on their way down, before the answer's editor takes Ctrl+Enter for a new line;
 * `?` counts only where nobody is typing.
 */
class RoomKeys extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('keydown', this.#pressed, { capture: true });
  }

  disconnectedCallback(): void {
    window.removeEventListener('keydown', this.#pressed, { capture: true });
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.repeat || event.isComposing || document.querySelector('[role=dialog], [role=alertdialog]')) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      this.#take(event, 'room-next');
    } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event)) {
      this.#take(event, 'room-help');
    }
  };

  #take(event: KeyboardEvent, name: string): void {
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent(name));
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

customElements.define('room-keys', RoomKeys);
