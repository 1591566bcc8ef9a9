// Regenerates data/law/ear/country-chart.txt, country-groups.txt, eccns.txt and eccn-exceptions.txt from parsed copies of 15 CFR Parts 738, 740 and 774.
// Run by hand from the root, with the folder that holds country-chart.json, country-groups.json and ccl.json (INTERDICT_TESTDATA/ear):
//   dotnet run eng/tables/ear.cs -- <folder> data/law/ear
// Only facts go into the tables: codes, marks, columns, paragraphs and destinations. What a text says beyond them is not copied; it leaves a "?" and must be read.
#:property RestorePackagesWithLockFile=false
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

var (folder, tables) = (args[0], args[1]);
var codes = ReadCodes();
using var chart = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "country-chart.json")));
using var groups = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "country-groups.json")));
using var ccl = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ccl.json")));
WriteChart();
WriteGroups();
WriteEccns();
WriteExceptions();

void WriteChart()
{
    var text = Header(
        chart, "The Commerce Country Chart: a mark means that a license is required for that reason and column, unless an exception applies.",
        "country (ISO 3166-1 alpha-2), name in the chart, columns marked (or \"embargo\": the row carries no mark and points to Part 746), numbers of the chart's footnotes.");
    foreach (var row in chart.RootElement.GetProperty("countries").EnumerateObject())
    {
        var marks = row.Value.GetProperty("marks").EnumerateArray().Select(m => m.GetString()!.Replace(" ", ""));
        text.Append($"{Code(row.Name)}\t{row.Name}\t{string.Join(' ', marks)}\t{Numbers(row.Value)}\n");
    }

    foreach (var row in chart.RootElement.GetProperty("embargoed").EnumerateObject())
    {
        text.Append($"{Code(row.Name)}\t{row.Name}\tembargo\t{Numbers(row.Value)}\n");
    }

    Save("country-chart", text);
}

void WriteGroups()
{
    var text = Header(groups, "Country Groups. Macau is not in D:5: rules name it beside that group. Hong Kong stands with China.", "group, countries (ISO 3166-1 alpha-2).");
    foreach (var group in groups.RootElement.GetProperty("groups").EnumerateObject())
    {
        text.Append($"{group.Name}\t{string.Join(' ', group.Value.EnumerateArray().Select(c => Code(c.GetString()!)).Order(StringComparer.Ordinal))}\n");
    }

    Save("country-groups", text);
}

void WriteEccns()
{
    var text = Header(
        ccl, "Reasons for control of each ECCN, and where each requires a license.",
        "ECCN; reason; items (* the whole entry, *- all but the paragraphs, else the paragraphs; a ? behind it: only some of these, read the entry); where (a column of the chart;",
        "#   or countries and groups, a minus before those left out, \"world\" for all; or \"read\": the section says it); section of a stated scope. A lone \"none\" stands for an entry without such rows.");
    foreach (var entry in Entries())
    {
        var eccn = entry.GetProperty("eccn").GetString()!;
        var rows = entry.GetProperty("countryChart").EnumerateArray().ToList();
        if (rows.Count == 0)
        {
            var reasons = (entry.GetProperty("reasonForControl").GetString() ?? "").Trim(' ', '.');
            text.Append(reasons.Length == 0 ? $"{eccn}\tnone\n" : string.Concat(reasons.Split(',', StringSplitOptions.TrimEntries).Select(r => $"{eccn}\t{r}\t*\tread\t\n")));
        }

        foreach (var row in rows)
        {
            var control = Plain(row.GetProperty("control").GetString()!);
            var where = Plain(row.GetProperty("countryChart").GetString() ?? "");
            text.Append($"{eccn}\t{Reason(control, where)}\t{Items(eccn, control)}\t{Where(where, control)}\n");
        }
    }

    Save("eccns", text);
}

void WriteExceptions()
{
    var text = Header(
        ccl, "What each entry of the CCL says of the exceptions LVS, GBS and TSR. Entries that say \"no\" to all are left out.",
        "ECCN; LVS (dollars); GBS; TSR: each no, yes or an amount; a ? behind it: only for some items, read the entry.");
    foreach (var entry in Entries())
    {
        var flags = entry.GetProperty("licenceExceptionFlags");
        string[] said = [Flag(flags, "LVS"), Flag(flags, "GBS"), Flag(flags, "TSR")];
        if (said.Any(s => s != "no"))
        {
            text.Append($"{entry.GetProperty("eccn").GetString()}\t{string.Join('\t', said)}\n");
        }
    }

    Save("eccn-exceptions", text);
}

IEnumerable<JsonElement> Entries() => ccl.RootElement.GetProperty("entries").EnumerateArray();

static string Flag(JsonElement flags, string name)
{
    if (!flags.TryGetProperty(name, out var flag) || Plain(flag.GetString() ?? "").Trim(' ', '.', ':') is not { Length: > 0 } text || Regex.IsMatch(text, @"^(N/?A|No)$"))
    {
        return "no";
    }

    var amount = Regex.Match(text, @"^\$ ?([\d,]+)");
    return amount.Success ? amount.Groups[1].Value.Replace(",", "") + (amount.Length == text.Length ? "" : "?") : text == "Yes" ? "yes" : text.StartsWith("N/A", StringComparison.Ordinal) ? "no?" : "yes?";
}

static string Plain(string text) => Regex.Replace(text.Replace('\u00a0', ' '), @"\s+", " ").Trim();

static string Reason(string control, string where)
{
    var reason = Regex.Match(control, @"^([A-Z]{2})\b");
    return reason.Success ? reason.Groups[1].Value
        : Regex.Match(where, @"^([A-Z]{2}) (Column|applies)") is { Success: true } other ? other.Groups[1].Value
        : control.StartsWith("Russian", StringComparison.OrdinalIgnoreCase) ? "RS" : "??";
}

// "RS applies to 1A004.d" -> 1A004.d; "CB applies to … in 1A004.c, that also …" -> 1A004.c?
static string Items(string eccn, string control)
{
    var text = Regex.Replace(control, @"^(Russian industry sector sanctions?|[A-Z]{2}([, ]+(and )?[A-Z]{2})*) (applies|apply|controls apply) to ", "").Trim(' ', '.');
    if (Regex.IsMatch(text, @"^(the )?entire entry$"))
    {
        return "*";
    }

    var except = Regex.Match(text, @"^(the )?entire entry,? except:? (?<rest>.*)$");
    var rest = except.Success ? except.Groups["rest"].Value : text;
    var paragraphs = new List<string>();
    var loose = false;
    var left = Regex.Replace(rest, @"(?<number>\d[A-E]\d{3})?(?<paragraph>(?<![A-Za-z0-9])\.?[a-z](\.[a-z0-9]+)*|(?<=\d[A-E]\d{3})(\.[a-z0-9]+)+)?(?![A-Za-z])", match =>
    {
        var (number, paragraph) = (match.Groups["number"].Value, match.Groups["paragraph"].Value);
        if (match.Length == 0 || (number.Length == 0 && paragraph is "a"))
        {
            return match.Value;
        }

        if (number.Length == 0 || number == eccn)
        {
            loose |= number.Length == 0 && !paragraph.StartsWith('.');
            paragraphs.Add(eccn + (paragraph.Length == 0 ? "" : "." + paragraph.TrimStart('.')));
            return "";
        }

        return "other";
    });
    left = Regex.Replace(left, @"\b(items|commodities) (controlled|described|specified) (by|in|under)\b|\bparagraphs?\b|\bof this entry\b|\bonly\b|\band\b|\bor\b|[,; ]", "");
    var sure = left.Length == 0 && paragraphs.Count > 0 && !paragraphs.Contains(eccn);
    if (paragraphs.Contains(eccn) || (!sure && (loose || Regex.IsMatch(rest, @"\bto \.?[a-z]\b|\bto \d[A-E]\d{3}|except|other than|\bnot\b|[()]|\bfor\b"))))
    {
        // A list that was read out of a sentence is kept only where nothing in it can widen the list.
        paragraphs.Clear();
    }

    return except.Success
        ? sure ? $"*-{string.Join(',', paragraphs.Distinct())}" : "*?"
        : sure ? string.Join(',', paragraphs.Distinct()) : (paragraphs.Count > 0 ? string.Join(',', paragraphs.Distinct()) : "*") + "?";
}

static string Where(string text, string control)
{
    var columns = Regex.Matches(text, @"\b(CB|NP|NS|MT|RS|FC|CC|AT) Column (\d)");
    if (columns.Count == 1 && (columns[0].Length >= text.TrimEnd('.').Length || text.StartsWith("CB applies", StringComparison.Ordinal)))
    {
        return $"{columns[0].Groups[1].Value}{columns[0].Groups[2].Value}\t";
    }

    var section = Regex.Match(text, @"§ ?(\d{3}\.\d+(\([a-z0-9]+\))*)") is { Success: true } cited ? cited.Groups[1].Value : "";
    var where =
        Regex.IsMatch(text, @"^China, Russia,? or Venezuela") ? "CN RU VE"
        : text.StartsWith("Worldwide control", StringComparison.Ordinal) || Regex.IsMatch(text, "^To or within any destination worldwide") ? "world"
        : Regex.IsMatch(text, "^To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 .* excluding any destination also specified in Country Groups A:5 or A:6") ? "AE D:1 D:4 D:5 -A:5 -A:6"
        : text.StartsWith("To or within Macau or a destination specified in Country Group D:5", StringComparison.Ordinal) ? "MO D:5"
        : text.Contains("ALL destinations, except Canada", StringComparison.Ordinal) ? "world -CA"
        : Regex.IsMatch(text, "required for all destinations") ? "world"
        : Regex.IsMatch(text, "to Iraq or Pakistan") ? "IQ PK"
        : Regex.IsMatch(text, "reexport to Iraq") ? "IQ"
        : Regex.IsMatch(text, "reexport to Pakistan") ? "PK"
        : Regex.IsMatch(text, "to North Korea for") ? "KP"
        : Regex.IsMatch(text, @"for UN controls") ? "un"
        : Regex.IsMatch(text, @"^See § 746\.8") || control.StartsWith("Russian", StringComparison.Ordinal) ? "BY RU"
        : "read";
    return $"{where}\t{section}";
}

string Code(string name) => codes.TryGetValue(Fold(name), out var code) ? code : throw new InvalidOperationException($"no code for {name}");

static string Numbers(JsonElement row) => string.Join(' ', row.GetProperty("footnotes").EnumerateArray().Select(n => n.GetInt32()));

static string Fold(string name) => new([.. name.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);

static Dictionary<string, string> ReadCodes()
{
    var codes = new Dictionary<string, string>();
    foreach (var line in File.ReadLines("data/lists/countries.tsv").Where(l => l.Length > 0 && l[0] != '#'))
    {
        var cells = line.Split('\t');
        foreach (var name in cells.Skip(1).SelectMany(c => c.Split(['|', ';'])))
        {
            codes.TryAdd(Fold(name), cells[0]);
        }
    }

    // Names as the chart and the groups write them.
    foreach (var (name, code) in new (string, string)[]
    {
        ("China (PRC)", "CN"), ("Seycheles", "SC"), ("Micronesia (Federated State of)", "FM"), ("Congo (Democratic Republic of the)", "CD"), ("Congo (Democratic Republic of)", "CD"),
        ("Congo (Republic of the)", "CG"), ("Sint Maarten (the Dutch two-fifths of the island of Saint Martin)", "SX"), ("Bahamas, The", "BS"), ("Gambia, The", "GM"),
        ("Korea, South", "KR"), ("Korea, North", "KP"), ("South Sudan, Republic of", "SS"), ("Burma", "MM"), ("Türkiye", "TR"), ("Cote d'Ivoire", "CI"), ("Vatican City", "VA"),
        ("Curaçao", "CW"), ("Swaziland", "SZ"), ("Eswatini", "SZ"), ("Macedonia", "MK"), ("North Macedonia", "MK"), ("Cape Verde", "CV"), ("Kosovo", "XK"), ("East Timor", "TL"), ("Timor-Leste", "TL"),
        ("Central African Republic", "CF"), ("Cote d'lvoire", "CI"), ("Saint Kitts & Nevis", "KN"), ("Sao Tome & Principe", "ST"), ("St. Lucia", "LC"), ("The Bahamas", "BS"), ("Trinidad & Tobago", "TT"),
    })
    {
        codes[Fold(name)] = code;
    }

    return codes;
}

static StringBuilder Header(JsonDocument source, string what, params string[] columns) => new StringBuilder()
    .Append($"# {what}\n")
    .Append($"# Columns: {string.Join('\n', columns)}\n")
    .Append($"# Source: {source.RootElement.GetProperty("citation").GetString()}, eCFR of {source.RootElement.GetProperty("ecfrIssueDate").GetString()}; made by eng/tables/ear.cs. Public domain.\n");

void Save(string name, StringBuilder text) => File.WriteAllText(Path.Combine(tables, name + ".txt"), text.ToString());
