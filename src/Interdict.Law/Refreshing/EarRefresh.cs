using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Interdict.Law.Tables;

namespace Interdict.Law.Refreshing;

/// <summary>A refresh of the tables that a person reviewed and took into use, as it is kept: with its date, who, when and why.</summary>
/// <param name="Date">The date of the eCFR.</param>
/// <param name="Who">Who reviewed it.</param>
/// <param name="Why">Why it was taken into use.</param>
/// <param name="When">When, in UTC.</param>
/// <param name="Tables">The tables by name.</param>
public sealed record EarRefresh(DateOnly Date, string Who, string Why, DateTimeOffset When, ImmutableDictionary<string, string> Tables)
{
    private const string Format = "interdict-ear/1";

    /// <summary>Takes a reading into use.</summary>
    /// <exception cref="EarRefreshException">Something in it was not understood, it holds no table, it is older than the tables compiled in, or who or why is missing.</exception>
    public static EarRefresh Of(EarReading reading, DateOnly date, string who, string why, DateTimeOffset when)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.Problems.IsEmpty)
        {
            throw new EarRefreshException($"it is not used, for it was not understood: {string.Join("; ", reading.Problems)}");
        }

        if (string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(why))
        {
            throw new EarRefreshException("who takes tables of law into use says who and why");
        }

        var tables = reading.Tables.Where(static t => EarTables.Made.Contains(t.Key)).ToImmutableDictionary(StringComparer.Ordinal);
        return tables.IsEmpty ? throw new EarRefreshException("it holds no table that could be put in the place of one compiled in: those are Supplements No. 1 to Parts 738, 740 and 774, and No. 2 to Part 744")
            : date < LawTables.EcfrDate ? throw new EarRefreshException($"it is of {date:yyyy-MM-dd}, and the tables compiled in are of {LawTables.EcfrDate:yyyy-MM-dd}")
            : new(date, who, why, when, tables);
    }

    /// <summary>Reads one that was kept.</summary>
    /// <exception cref="EarRefreshException">It is damaged or was altered.</exception>
    public static EarRefresh Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            var root = json.RootElement;
            if (root.GetProperty("format").GetString() != Format)
            {
                throw new EarRefreshException($"its format is '{root.GetProperty("format").GetString()}', not {Format}");
            }

            var refresh = new EarRefresh(
                DateOnly.ParseExact(root.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), root.GetProperty("who").GetString()!, root.GetProperty("why").GetString()!,
                root.GetProperty("when").GetDateTimeOffset(), root.GetProperty("tables").EnumerateObject().ToImmutableDictionary(static t => t.Name, static t => t.Value.GetString()!, StringComparer.Ordinal));
            return root.GetProperty("sha256").GetString() == refresh.Hash() ? refresh : throw new EarRefreshException("its tables are not those that were reviewed: the hash differs");
        }
        catch (Exception bad) when (bad is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentNullException or ArgumentException)
        {
            throw new EarRefreshException($"it cannot be read: {bad.Message}", bad);
        }
    }

    /// <summary>Writes it to be kept.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("format"u8, Format);
        json.WriteString("date"u8, Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("who"u8, Who);
        json.WriteString("why"u8, Why);
        json.WriteString("when"u8, When);
        json.WriteString("sha256"u8, Hash());
        json.WriteStartObject("tables"u8);
        foreach (var (name, text) in Tables.OrderBy(static t => t.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The tables to determine by.</summary>
    /// <exception cref="EarRefreshException">A table is not of its form.</exception>
    public EarTables ToTables()
    {
        try
        {
            return EarTables.Refreshed(Date, $"taken into use on {When.UtcDateTime:yyyy-MM-dd} by {Who}: {Why}", Tables);
        }
        catch (Exception bad) when (bad is InvalidOperationException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            throw new EarRefreshException($"a table is not of its form: {bad.Message}", bad);
        }
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        foreach (var (name, text) in Tables.OrderBy(static t => t.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\n{text.Length}\n{text}")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
