using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Determining;
using Interdict.Cli.Files;
using Interdict.Cli.Output;
using Interdict.Law.Determining;
using Interdict.Law.Effects;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict determine</c>: whether a transaction, or each of an order book, needs a license.</summary>
internal sealed class DetermineCommand
{
    private readonly Host _host;
    private readonly PolicyOptions _policy = new();
    private readonly FileOptionSet _files = new("a transaction (.json, or - for standard input), or one a line: .ndjson, .csv, .tsv, .xlsx or .parquet");
    private readonly Option<string?> _party = Texts("--party", "The party's name; it is screened against the corpus", "NAME");
    private readonly Option<string?> _entry = Texts("--entry", "The entry that the party is, where you know it", "ENTRY-ID");
    private readonly Option<string[]> _not = new("--not-entry") { Description = "An entry that the party is not, as you found out; may be repeated", HelpName = "ENTRY-ID" };
    private readonly Option<string?> _address = Texts("--address", "The party's address; entries that are addresses alone are found by it", "TEXT");
    private readonly Option<string?> _role = Texts("--role", "What the party does; end-user if not given", "ROLE");
    private readonly Option<string?> _country = Texts("--country", "The party's country", "CC");
    private readonly Option<string?> _eccn = Texts("--item", "The item's ECCN with its paragraph, or EAR99", "ECCN");
    private readonly Option<string?> _origin = Texts("--origin", "Where the item was made", "CC");
    private readonly Option<string?> _from = Texts("--from", "From where it is sent", "CC");
    private readonly Option<string?> _to = Texts("--to", "Where it finally goes", "CC");
    private readonly Option<string?> _on = Texts("--on", "The day of shipment (YYYY-MM-DD); today if not given", "DATE");
    private readonly Option<string?> _kind = Texts("--kind", "What is done: export if not given", "export|reexport|transfer|deemed-export");
    private readonly Option<string?> _content = Texts("--us-content", "Of a foreign-made item: the share of controlled US content in percent", "N");
    private readonly Option<string?> _with = Texts("--produced-with", "Of a foreign-made item: the ECCNs of the US technology it is a direct product of, joined by commas, or none", "ECCN,…");
    private readonly Option<string[]> _facts = FactOption.Make("; of a file: for all rows that do not answer it");
    private readonly Option<string?> _notices = Texts("--notices", "Your own table of letters by which BIS informed you: id,from,citation[,party][,country][,eccn]", "PATH");

    private readonly Option<bool> _questions = new("--questions") { Description = "List the questions that --fact answers, the red flags one by one among them, and determine nothing" };

    private DetermineCommand(Host host) => _host = host;

    public static Command Make(Host host)
    {
        var self = new DetermineCommand(host);
        var command = new Command("determine", "Determine whether a transaction needs a license under the EAR, and what must be asked first");
        self._role.AcceptOnlyFromAmong([.. PartyRoles.Codes.Skip(1)]);
        foreach (var option in (Option[])[self._party, self._entry, self._not, self._address, self._role, self._country, self._eccn, self._origin, self._from, self._to, self._on, self._kind, self._content, self._with, self._facts, self._notices])
        {
            command.Options.Add(option);
        }

        command.Options.Add(self._questions);
        self._files.AddTo(command);
        self._policy.AddTo(command);
        // The party's role and country, and the day, are the transaction's here.
        command.SetAction((parse, _) => self.RunAsync(parse));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse)
    {
        if (parse.GetValue(_questions))
        {
            QuestionList.Write(_host, parse.Json());
            return ExitCode.Done;
        }

        var facts = FactOption.Read(parse.GetValue(_facts));
        var notices = parse.GetValue(_notices) is { } path ? await NoticeFile.ReadAsync(path).ConfigureAwait(false) : [];
        var today = EffectCommand.ReadDate(parse.GetValue(_on), "--on") ?? _host.Today;
        var files = _files.Read(parse);
        var single = files is null || files.Input == "-" || files.Input.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var input = files is null ? Options(parse, facts, today) : single ? await ReadAsync(files.Input).ConfigureAwait(false) : null;
        var screening = _policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        var determining = new Determining.Determining(screening, facts, notices, today, EarHome.Tables(_host));
        return input is null ? await RunFileAsync(determining, files!).ConfigureAwait(false) : One(parse, determining, input, files?.Input);
    }

    private int One(ParseResult parse, Determining.Determining determining, byte[] input, string? from)
    {
        Determination determination;
        try
        {
            using var json = JsonDocument.Parse(input);
            determination = determining.Determine(json.RootElement);
        }
        catch (JsonException bad)
        {
            throw CliException.Input($"{(from == "-" ? "standard input" : from)}: this is not valid JSON, line {bad.LineNumber + 1}", bad);
        }
        catch (TransactionException bad)
        {
            throw CliException.Input(from is null ? bad.Message : $"{(from == "-" ? "standard input" : from)}: {bad.Message}", bad);
        }

        if (parse.Json())
        {
            _host.WriteJson(json => DeterminationJson.Write(json, determination, determining.CorpusHash));
        }
        else
        {
            DeterminationText.Write(new Page(_host), determination, determining.CorpusName);
        }

        return Code(determination.Outcome);
    }

    private async Task<int> RunFileAsync(Determining.Determining determining, FileRunOptions files)
    {
        var work = new DetermineRows(determining);
        var totals = await FileRunner.RunAsync(_host, work, files, "determined").ConfigureAwait(false);
        if (totals.Rows == 0)
        {
            throw CliException.Input($"{files.Input}: there are no orders in it, only a header or nothing");
        }

        var here = Enum.GetValues<Outcome>().Sum(work.Total);
        if (here < totals.Rows - totals.Rejected)
        {
            _host.Say(string.Create(CultureInfo.InvariantCulture, $"Of the {here:N0} rows determined since the run was taken up again (those before are in the output, and not counted here):"));
        }

        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            if (work.Total(outcome) is > 0 and var count)
            {
                _host.Say(string.Create(CultureInfo.InvariantCulture, $"{outcome.Code()}: {count:N0}"));
            }
        }

        if (work.Repeated is { Count: > 0 } repeated)
        {
            _host.Say($"{repeated.Count} order number{(repeated.Count == 1 ? "" : "s")} stand{(repeated.Count == 1 ? "s" : "")} in several rows ({string.Join(", ", repeated.Take(5))}{(repeated.Count > 5 ? ", …" : "")}): each row was judged by itself. A party or a red flag of one row counts for the whole order; take its most restrictive outcome, or write the order as one transaction with all its parties and items.");
        }

        if (work.Unread is { Count: > 0 } unread)
        {
            _host.Say($"Columns that were carried on and not read: {string.Join(", ", unread)}. A misspelt one is a fact that is unknown; docs/cli.md lists those that are read.");
        }

        if (determining.Gap is { } gap)
        {
            _host.Say($"Of the screening: {gap}.");
        }

        _host.Say($"Law tables {determining.Tables.Version}; corpus {determining.CorpusName}. No outcome is a clearance; this is no legal advice.");
        return totals.Rejected > 0 ? ExitCode.BadInput : totals.Hits > 0 ? ExitCode.Hits : work.Total(Outcome.Incomplete) > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    private async Task<byte[]> ReadAsync(string path)
    {
        var stream = path == "-" ? _host.OpenInput() : Tables.OpenFile(path);
        await using var closing = stream.ConfigureAwait(false);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes).ConfigureAwait(false);
        return bytes.ToArray();
    }

    private byte[] Options(ParseResult parse, Dictionary<string, bool> facts, DateOnly today)
    {
        if (parse.GetValue(_party) is null && parse.GetValue(_entry) is null && parse.GetValue(_eccn) is null)
        {
            throw CliException.Input("there is nothing to determine: give --file, or --party or --entry with --item, --origin and --to");
        }

        string[] header = ["id", "date", "kind", "from", "to", "party", "role", "country", "entry", "eccn", "origin", "usContentPercent", "producedWith", "notEntries", "address"];
        string?[] cells =
        [
            "", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), parse.GetValue(_kind), parse.GetValue(_from), parse.GetValue(_to), parse.GetValue(_party), parse.GetValue(_role) ?? "end-user",
            parse.GetValue(_country), parse.GetValue(_entry), parse.GetValue(_eccn), parse.GetValue(_origin), parse.GetValue(_content), parse.GetValue(_with),
            string.Join(';', parse.GetValue(_not) ?? []), parse.GetValue(_address),
        ];
        return new OrderColumns("options", header).Json(new TableRow(1, 1, [.. cells.Select(c => c ?? "")]), facts, today);
    }

    private static int Code(Outcome outcome) => outcome switch
    {
        Outcome.LicenseRequired or Outcome.Prohibited => ExitCode.Hits,
        Outcome.Incomplete => ExitCode.Incomplete,
        _ => ExitCode.Done,
    };

    private static Option<string?> Texts(string name, string description, string help) => new(name) { Description = description, HelpName = help };
}
