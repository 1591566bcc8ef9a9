using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Interdict.Cli.Determining;
using Interdict.Cli.Files;
using Interdict.Cli.Output;
using Interdict.Law.Refreshing;
using Interdict.Law.Tables;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict ear</c>: which tables of the EAR are in use; what a newer eCFR says otherwise; and taking it into use after a review.</summary>
internal static class EarCommand
{
    public static Command Make(Host host)
    {
        var command = new Command("ear", "Say which tables of the EAR are in use, compare them with files of the eCFR, or take a reviewed refresh into use");
        command.SetAction(parse => Say(host, parse));
        command.Subcommands.Add(Check(host));
        command.Subcommands.Add(Use(host));
        return command;
    }

    private static Command Check(Host host)
    {
        var files = Files();
        var command = new Command("check", "Compare files of the eCFR with the tables compiled in") { files };
        command.SetAction(parse =>
        {
            var reading = Read(parse.GetRequiredValue(files));
            if (parse.Json())
            {
                host.WriteJson(json => Write(json, reading));
            }
            else
            {
                Write(new Page(host), reading);
            }

            return !reading.Problems.IsEmpty ? ExitCode.BadInput : reading.Differences.IsEmpty ? ExitCode.Done : ExitCode.Hits;
        });
        return command;
    }

    private static Command Use(Host host)
    {
        var files = Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        var date = new Option<string?>("--date") { Description = "The date of the eCFR that the files are of (YYYY-MM-DD), as in their address", HelpName = "DATE" };
        var who = new Option<string?>("--who") { Description = "Who reviewed the differences", HelpName = "NAME" };
        var why = new Option<string?>("--why") { Description = "Why they are right; recorded with the time", HelpName = "TEXT" };
        var compiled = new Option<bool>("--compiled") { Description = "Go back to the tables compiled in" };
        var command = new Command("use", "Take a refresh into use that a person reviewed; every answer then tells its date") { files, date, who, why, compiled };
        command.SetAction(parse =>
        {
            var (by, reason, given) = (parse.GetValue(who)?.Trim(), parse.GetValue(why)?.Trim(), parse.GetValue(files) ?? []);
            if (string.IsNullOrEmpty(by) || string.IsNullOrEmpty(reason))
            {
                throw CliException.Input($"{(string.IsNullOrEmpty(by) ? "--who" : "--why")} \"…\" is needed: who takes tables of law into use says who and why");
            }

            if (parse.GetValue(compiled) == given.Length > 0)
            {
                throw CliException.Input(given.Length > 0 ? "--compiled goes without files" : "give the files of the eCFR, or --compiled");
            }

            if (given.Length == 0)
            {
                EarHome.Use(host, null, by, reason);
                return Say(host, parse);
            }

            var on = EffectCommand.ReadDate(parse.GetValue(date), "--date") ?? throw CliException.Input("--date DATE is needed: the files do not say of which day they are");
            if (on > host.Today)
            {
                throw CliException.Input($"--date {on:yyyy-MM-dd} is yet to come");
            }

            var reading = Read(given);
            try
            {
                var refresh = EarRefresh.Of(reading, on, by, reason, host.Clock.GetUtcNow());
                _ = refresh.ToTables();
                EarHome.Use(host, refresh, by, reason);
            }
            catch (EarRefreshException refused)
            {
                throw CliException.Input(refused.Message, refused);
            }

            var left = reading.Differences.Count(static d => !d.Replaceable);
            if (left > 0)
            {
                host.Say(string.Create(CultureInfo.InvariantCulture, $"{left} differences are in tables that are written by hand and stay as they are; `interdict ear check` tells them"));
            }

            return Say(host, parse);
        });
        return command;
    }

    private static Argument<string[]> Files() => new("FILE") { Description = "XML of Parts 732, 734, 738, 740, 744 and 774 from the eCFR (.xml or .xml.gz)", Arity = ArgumentArity.OneOrMore };

    private static EarReading Read(string[] paths)
    {
        var opened = new List<(string Name, Stream Bytes)>();
        try
        {
            foreach (var path in paths)
            {
                var stream = Tables.OpenFile(path);
                opened.Add((path, path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream));
            }

            return EarReader.Read(opened);
        }
        catch (Exception bad) when (bad is EarRefreshException or InvalidDataException)
        {
            throw CliException.Input(bad is InvalidDataException ? $"{string.Join(", ", paths)}: damaged: {bad.Message}" : bad.Message, bad);
        }
        finally
        {
            opened.ForEach(static o => o.Bytes.Dispose());
        }
    }

    private static int Say(Host host, ParseResult parse)
    {
        var tables = EarHome.Tables(host);
        if (parse.Json())
        {
            host.WriteJson(json =>
            {
                json.WriteStartObject();
                json.WriteString("date"u8, tables.EcfrDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("version"u8, tables.Version);
                json.WriteString("compiled"u8, LawTables.EcfrDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                if (tables.Review is { } review)
                {
                    json.WriteString("review"u8, review);
                }

                json.WriteEndObject();
            });
            return ExitCode.Done;
        }

        var page = new Page(host);
        page.Line(page.Paint.Bold($"Tables of the EAR of {tables.EcfrDate:yyyy-MM-dd}"));
        page.Labelled("version", tables.Version);
        page.Labelled("in use", tables.Review is { } by ? $"a refresh, {by}" : "as compiled in");
        page.Paragraph("A newer eCFR: fetch https://www.ecfr.gov/api/versioner/v1/full/DATE/title-15.xml?part=738 (and 732, 734, 740, 744, 774), then `interdict ear check`.", 3);
        return ExitCode.Done;
    }

    private static void Write(Page page, EarReading reading)
    {
        foreach (var problem in reading.Problems)
        {
            page.Labelled("problem", problem, color: page.Paint.Caution);
        }

        foreach (var found in reading.Found)
        {
            page.Labelled("read", found);
        }

        foreach (var difference in reading.Differences)
        {
            page.Labelled("differs", $"{difference.Table} {difference.Key}: compiled in: {difference.Compiled ?? "nothing"}; read: {difference.Read ?? "nothing"} ({difference.Citation}{(difference.Replaceable ? "" : "; this table is written by hand: read the section")})");
        }

        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{reading.Differences.Length} differences to the tables of {LawTables.EcfrDate:yyyy-MM-dd}, {reading.Problems.Length} problems. {(reading.Problems.IsEmpty ? "Look at each, then take them into use with `interdict ear use`." : "What was not understood is not used.")}"));
    }

    private static void Write(Utf8JsonWriter json, EarReading reading)
    {
        json.WriteStartObject();
        json.WriteString("compiled"u8, LawTables.Version);
        Texts(json, "found"u8, reading.Found);
        Texts(json, "problems"u8, reading.Problems);
        json.WriteStartArray("differences"u8);
        foreach (var difference in reading.Differences)
        {
            json.WriteStartObject();
            json.WriteString("table"u8, difference.Table);
            json.WriteString("key"u8, difference.Key);
            json.WriteString("compiled"u8, difference.Compiled);
            json.WriteString("read"u8, difference.Read);
            json.WriteString("citation"u8, difference.Citation);
            json.WriteBoolean("replaceable"u8, difference.Replaceable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
