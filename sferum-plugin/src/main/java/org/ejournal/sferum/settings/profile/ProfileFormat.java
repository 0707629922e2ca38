package org.ejournal.sferum.settings.profile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.stream.Collectors;
import org.ejournal.sferum.rules.InvalidProfileException;
import org.ejournal.sferum.rules.RuleProfile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The text form of a profile: strict JSON, where every field is needed and no other is allowed. */
final class ProfileFormat {
    // Modules are never looked for: what the caller's thread would find belongs to the host.
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, ProfileFormat::onlyText)
            .changeDefaultNullHandling(any -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    /**
     * Reads a profile.
     *
     * @throws BrokenProfileException when the text is no such profile, or one of another id
     */
    RuleProfile read(String id, String file, byte[] json) {
        RuleProfile profile = parse(file, json);
        if (!profile.id().equals(id)) {
            throw new BrokenProfileException(file, "id", "«" + profile.id() + "» is not the name of the file");
        }
        return profile;
    }

    private RuleProfile parse(String file, byte[] json) {
        try {
            return mapper.readValue(json, RuleProfile.class);
        } catch (JacksonException e) {
            throw e.getCause() instanceof InvalidProfileException invalid
                    ? new BrokenProfileException(file, invalid.field(), String.valueOf(invalid.getMessage()), e)
                    : new BrokenProfileException(file, path(e), what(e), e);
        }
    }

    private static void onlyText(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static String path(JacksonException e) {
        return e.getPath().stream().map(ProfileFormat::step).collect(Collectors.joining("."));
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() != null
                ? reference.getPropertyName()
                : Integer.toString(reference.getIndex());
    }

    private static String what(JacksonException e) {
        return e instanceof UnrecognizedPropertyException unknown
                ? "there is no such field; there are " + unknown.getKnownPropertyIds()
                : e.getOriginalMessage();
    }
}
