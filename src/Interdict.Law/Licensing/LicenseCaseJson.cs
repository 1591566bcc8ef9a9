using System.Text.Json;

namespace Interdict.Law.Licensing;

/// <summary>A case as JSON: one object, members as <see cref="LicenseCase"/> has them in camel case, absent where empty.</summary>
public static class LicenseCaseJson
{
    /// <summary>Reads a case and holds it to what holds for every case.</summary>
    /// <exception cref="LicensingException">It cannot be read, or cannot have come about by steps that are allowed; the message tells the place.</exception>
    public static LicenseCase Read(ReadOnlySpan<byte> utf8)
    {
        LicenseCase? @case;
        try
        {
            @case = JsonSerializer.Deserialize(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, LicensingJson.Default.LicenseCase);
        }
        catch (JsonException bad)
        {
            throw new LicensingException($"line {bad.LineNumber + 1}, {bad.Path}: this cannot be read as a license case: {bad.Message.Split(". Path:")[0].Split(" Path:")[0]}", bad);
        }

        if (@case is null)
        {
            throw new LicensingException("there is nothing but null");
        }

        LicenseCaseCheck.Whole(@case);
        return @case;
    }

    /// <summary>Writes a case.</summary>
    public static void Write(Utf8JsonWriter json, LicenseCase @case) => JsonSerializer.Serialize(json, @case, LicensingJson.Default.LicenseCase);
}
