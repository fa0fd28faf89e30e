// Lets Node read the elements as they are: it strips the types by itself, and is told here what a bundler knows.
import { registerHooks } from 'node:module';

const COMPONENTS = new URL('../../../../frontend/components/', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const fromComponent = context.parentURL?.startsWith(COMPONENTS) ?? false;
    if (fromComponent && specifier.startsWith('.')) {
      // Whatever a page asked for with a name of its own, it gets the rest of it by that name: see `Page`.
      return { ...next(`${specifier}.ts${new URL(context.parentURL!).search}`, context), format: 'module-typescript' };
    }
    const parentURL = fromComponent ? import.meta.url : context.parentURL;
    // Lit has a build for Node that draws on a server; it is the browser's that is tested.
    const conditions = /^@?lit/.test(specifier)
      ? context.conditions.filter((condition) => condition !== 'node')
      : context.conditions;
    const resolved = next(specifier, { ...context, parentURL, conditions });
    return resolved.url.startsWith(COMPONENTS) ? { ...resolved, format: 'module-typescript' } : resolved;
  }
});
