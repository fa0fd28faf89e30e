package dev.mockroom.companies;

import java.text.Normalizer;
import java.util.Locale;

/// Makes a company's lasting id out of its name.
final class CompanySlug {

    private CompanySlug() {}

    static CompanyId of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new CompanyId(plain.isEmpty() ? "company-" + Integer.toHexString(name.hashCode()) : plain);
    }
}
