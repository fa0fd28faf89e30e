package dev.mockroom.shared.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns Markdown that anybody may have written into HTML that is safe to show.
///
/// Two walls, one behind the other: HTML in the source is shown as text, but for a few harmless tags; and what comes
/// out passes an allow-list of elements, attributes and address schemes.
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customBlockParserFactory(new Formula.BlockFactory())
            .customInlineContentParserFactory(new Formula.InlineFactory())
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(Formula.Renderer::new)
            .nodeRendererFactory(Tamed::new)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link link && !link.getDestination().startsWith("#")) {
                    attributes.put("target", "_blank");
                }
            })
            .build();

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|#).*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "sub",
                    "sup",
                    "kbd",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements("a")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("target")
            .matching(true, "_blank")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowElements("span")
            .allowAttributes("class")
            .matching(true, "math")
            .onElements("span")
            .allowAttributes("data-math")
            .matching(true, "inline", "display")
            .onElements("span")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+#_.-]{1,30}"))
            .onElements("code")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .toFactory();

    private Markdown() {}

    /// HTML for this Markdown, safe to put into a page.
    public static String toHtml(String markdown) {
        try {
            return POLICY.sanitize(RENDERER.render(PARSER.parse(Formula.escapeBars(markdown))));
        } catch (StackOverflowError deeper) {
            // Nested deeper than any person nests: shown as it was written.
            return POLICY.sanitize("<pre>" + escape(markdown) + "</pre>");
        }
    }

    /// What this Markdown is made of.
    public static MarkdownParts parts(String markdown) {
        PartsCollector collector = new PartsCollector();
        try {
            PARSER.parse(Formula.escapeBars(markdown)).accept(collector);
            return collector.parts();
        } catch (StackOverflowError deeper) {
            return new MarkdownParts(markdown, markdown, List.of(), List.of());
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// What must not come through as it stands: headings begin below those of the page, pictures from elsewhere
    /// become links, and HTML becomes text.
    private static final class Tamed implements NodeRenderer {

        private static final Pattern HARMLESS = Pattern.compile("(?i)</?(?:sub|sup|kbd)>|<br\\s*/?>");

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        private Tamed(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class, HtmlInline.class, HtmlBlock.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Heading heading -> heading(heading);
                case Image image -> image(image);
                case HtmlInline inline -> literal(inline.getLiteral());
                case HtmlBlock block -> block(block);
                default -> throw new IllegalStateException("Nobody asked for " + node.getClass());
            }
        }

        private void heading(Heading heading) {
            String tag = "h" + Math.min(6, heading.getLevel() + 2);
            html.line();
            html.tag(tag);
            children(heading);
            html.tag("/" + tag);
            html.line();
        }

        private void image(Image image) {
            html.tag(
                    "a",
                    Map.of("href", context.urlSanitizer().sanitizeLinkUrl(image.getDestination()), "target", "_blank"));
            if (image.getFirstChild() == null) {
                html.text(image.getDestination());
            }
            children(image);
            html.tag("/a");
        }

        private void block(HtmlBlock block) {
            html.line();
            html.tag("p");
            literal(block.getLiteral());
            html.tag("/p");
            html.line();
        }

        private void literal(String literal) {
            if (HARMLESS.matcher(literal).matches()) {
                html.raw(literal);
            } else {
                html.text(literal);
            }
        }

        private void children(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; ) {
                Node next = node.getNext();
                context.render(node);
                node = next;
            }
        }
    }
}
