package dev.mockroom.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Finds the words for the screen: one file of `i18n/` per feature, all read at start.
@Component
class Translations implements I18NProvider {

    private final Map<String, String> words;

    Translations() {
        words = read();
    }

    private static Map<String, String> read() {
        Properties all = new Properties();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, all::getProperty));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String text = words.get(key);
        if (text == null) {
            return "!" + key;
        }
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
