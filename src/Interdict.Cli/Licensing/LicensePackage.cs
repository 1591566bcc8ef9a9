using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Interdict.Cli.Files;
using Interdict.Law;
using Interdict.Law.Licensing;

namespace Interdict.Cli.Licensing;

/// <summary>What a person needs to file an application in SNAP-R, as a folder: SNAP-R has no interface for programs. The folder is there whole or not at all.</summary>
internal static class LicensePackage
{
    /// <summary>Writes the folder.</summary>
    /// <returns>The names of its files.</returns>
    /// <exception cref="CliException">There is something of that name, or it cannot be written.</exception>
    public static IReadOnlyList<string> Write(Host host, LicenseCase @case, string folder)
    {
        if (Path.Exists(folder))
        {
            throw CliException.Input($"{folder} is there already; give --out a name that is free");
        }

        var files = Files(@case).ToList();
        files.Add(("manifest.json", LicenseFile.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("case"u8, @case.Id);
            json.WriteString("state"u8, @case.State().Code());
            json.WriteStartObject("sha256"u8);
            foreach (var (name, bytes) in files)
            {
                json.WriteString(name, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        })));
        var part = folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + ".part";
        try
        {
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }

            Directory.CreateDirectory(part);
            foreach (var (name, bytes) in files)
            {
                using var stream = host.OpenFile(Path.Combine(part, name), FileMode.CreateNew);
                stream.Write(bytes.Span);
                stream.Flush();
                (stream as FileStream)?.Flush(flushToDisk: true);
            }

            Directory.Move(part, folder);
        }
        catch (Exception bad) when (bad is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }

            throw CliException.Input($"{folder} cannot be written: {bad.Message}", bad);
        }

        return [.. files.Select(static f => f.Name)];
    }

    private static IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Files(LicenseCase @case)
    {
        var application = @case.Application;
        var blocks = ApplicationForm.Filled(application).Where(static b => b.Block.Need != "none").ToList();
        yield return ("case.json", LicenseFile.Bytes(json => LicenseCaseJson.Write(json, @case)));
        yield return ("blocks.json", LicenseFile.Bytes(json =>
        {
            json.WriteStartArray();
            foreach (var (block, label, text) in blocks)
            {
                json.WriteStartObject();
                json.WriteString("block"u8, label);
                json.WriteString("title"u8, block.Title);
                json.WriteString("text"u8, text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
        yield return ("blocks.csv", Csv(["block", "title", "text"], blocks.Select(static b => new[] { b.Label, b.Block.Title, b.Text })));
        yield return ("items.csv", Csv(
            ["line", .. ApplicationForm.Blocks.Where(static b => b.Number.StartsWith("22", StringComparison.Ordinal)).Select(static b => b.Title.ToLowerInvariant())],
            application.Items.Index().Select(i => new[] { $"{i.Index + 1}" }.Concat(blocks.Where(b => b.Label.StartsWith("22", StringComparison.Ordinal) && b.Label.EndsWith($" {i.Index + 1}", StringComparison.Ordinal)).Select(static b => b.Text)).ToArray())));
        yield return ("parties.csv", Csv(
            ["block", "title", "name", "address", "city", "region", "postal_code", "country", "listed"],
            application.Parties().Select(static p => new[]
            {
                p.Block, ApplicationForm.Block(p.Block).Title, p.Party.Name ?? "", p.Party.Address ?? "", p.Party.City ?? "", p.Party.Region ?? "", p.Party.PostalCode ?? "", p.Party.Country ?? "", p.Party.Listed ?? "",
            })));
        yield return ("papers.csv", Csv(
            ["id", "title", "needed", "named", "why", "citation"],
            ApplicationPapers.For(application).Select(static p => new[] { p.Id, p.Title, p.Needed == Truth.Yes ? "yes" : "read the section", p.There ? "yes" : "no", p.Why, p.Citation })));
        yield return ("letter-outline.txt", Encoding.UTF8.GetBytes(string.Concat(ApplicationPapers.Letter(application).Index().Select(static h => $"{h.Index + 1}. {h.Item.Heading}\n   {h.Item.Say.Text} ({h.Item.Say.Citation})\n\n"))));
        yield return ("application.html", Encoding.UTF8.GetBytes(ApplicationHtml.Of(@case)));
    }

    private static ReadOnlyMemory<byte> Csv(string[] header, IEnumerable<string[]> rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CsvText.WriteRow(buffer, header, forSpreadsheets: true);
        foreach (var row in rows)
        {
            CsvText.WriteRow(buffer, row, forSpreadsheets: true);
        }

        return buffer.WrittenMemory;
    }
}
