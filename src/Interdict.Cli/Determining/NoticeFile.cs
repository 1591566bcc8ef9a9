using System.Collections.Immutable;
using System.Globalization;
using Interdict.Cli.Files;
using Interdict.Cli.Screening;
using Interdict.Law.Determining;

namespace Interdict.Cli.Determining;

/// <summary>Reads a company's own table of letters by which BIS informed it: <c>id,from[,party][,country][,eccn],citation</c>.</summary>
internal static class NoticeFile
{
    /// <exception cref="CliException">A row cannot be read: a letter that is left out would be a requirement that nobody sees.</exception>
    public static async Task<ImmutableArray<PrivateNotice>> ReadAsync(string path)
    {
        var notices = ImmutableArray.CreateBuilder<PrivateNotice>();
        var table = await Tables.OpenAsync(path, CancellationToken.None).ConfigureAwait(false);
        await using var closing = table.ConfigureAwait(false);
        var columns = table.Header.Select(static h => h.Trim().ToLowerInvariant()).ToList();
        foreach (var needed in (string[])["id", "from", "citation"])
        {
            if (!columns.Contains(needed))
            {
                throw CliException.Input($"{path}: a table of letters has the columns id, from and citation, and may have party, country and eccn; '{needed}' is missing");
            }
        }

        await foreach (var row in table.ReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            var at = $"{path}, line {row.Line}";
            if (row.Rejected is { } rejected)
            {
                throw CliException.Input($"{at}: {rejected}");
            }

            string? Cell(string name) => columns.IndexOf(name) is >= 0 and var i && row.Cells[i].Trim() is { Length: > 0 } text ? text : null;
            try
            {
                notices.Add(new(
                    Cell("id") ?? throw CliException.Input($"{at}: id is empty"),
                    DateOnly.TryParseExact(Cell("from"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) ? from : throw CliException.Input($"{at}: from is not a date; write YYYY-MM-DD"),
                    Cell("party"),
                    Cell("country") is { } country ? CountryWords.CodeOf(country) ?? throw CliException.Input($"{at}: '{country}' is no country that is known") : null,
                    Cell("eccn") is { } eccn ? TransactionReader.Classified(eccn, "eccn") : null,
                    Cell("citation") ?? throw CliException.Input($"{at}: citation is empty")));
            }
            catch (TransactionException bad)
            {
                throw CliException.Input($"{at}: {bad.Message}", bad);
            }
        }

        return notices.DrainToImmutable();
    }
}
