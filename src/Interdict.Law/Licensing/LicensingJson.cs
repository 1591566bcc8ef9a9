using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interdict.Law.Licensing;

/// <summary>The generated reader and writer of case files; a member that is not known is refused, for a misspelt one would be a block that nobody sees.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, AllowDuplicateProperties = false,
    Converters = [typeof(KebabEnum<LicenseState>), typeof(KebabEnum<ApplicationType>)])]
[JsonSerializable(typeof(LicenseCase))]
internal sealed partial class LicensingJson : JsonSerializerContext;

/// <summary>Enumerations by their codes: <c>ready-for-signature</c>.</summary>
internal sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
