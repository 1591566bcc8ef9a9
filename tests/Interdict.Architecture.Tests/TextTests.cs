using System.Text.RegularExpressions;

namespace Interdict.Architecture.Tests;

/// <summary>What holds for the tables and the pages.</summary>
public sealed partial class TextTests
{
    private static readonly string[] TextFiles =
        [".cs", ".md", ".sh", ".cmd", ".props", ".targets", ".csproj", ".slnx", ".json", ".txt", ".tsv", ".yml", ".editorconfig", "test", "interdict", "run", "NOTICE"];

    // Pieced together, so that this file does not find itself.
    private static readonly Regex ForeignPlace = new(
        string.Join('|', "/(?:wo" + "rk|fa" + "rm|tm" + @"p)/[a-z.]", @"\.lib" + "rary/", "developers" + "-have", "(?:this|previous) " + "session", @"\bas an " + @"ai\b"),
        RegexOptions.IgnoreCase);

    private static readonly Regex PackageServer = new("https?://[^ \"<>]*(?:regis" + "try|mir" + "ror)", RegexOptions.IgnoreCase);

    public static TheoryData<string> NameTables => [.. Repository.FilesUnder("data/names", ".txt")];

    public static TheoryData<string> Pages => [.. Repository.Files.Where(f => f.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(NameTables))]
    public void A_table_says_its_columns_and_where_it_comes_from(string table)
    {
        var header = Repository.Lines(table).TakeWhile(l => l.StartsWith('#')).ToList();
        Assert.Contains(header, l => l.StartsWith("# Columns: ", StringComparison.Ordinal));
        var source = string.Join(' ', header.SkipWhile(l => !l.StartsWith("# Source", StringComparison.Ordinal)));
        Assert.Matches(Origin(), source);
    }

    [Theory]
    [MemberData(nameof(NameTables))]
    public void A_table_is_plain_utf_8_with_unix_lines(string table)
    {
        var text = Repository.Text(table);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_names_a_machine_or_a_place_outside_the_project() =>
        Assert.Empty(
            from file in Repository.Files
            where TextFiles.Any(e => file.EndsWith(e, StringComparison.Ordinal))
            from line in Repository.Lines(file).Index()
            where ForeignPlace.IsMatch(line.Item) || (!file.StartsWith("data/", StringComparison.Ordinal) && PackageServer.IsMatch(line.Item))
            select $"{file}:{line.Index + 1}: {line.Item.Trim()}");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_of_a_page_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var broken = Link().Matches(Repository.Text(page))
            .Select(m => m.Groups["target"].Value)
            .Where(t => !t.Contains("://", StringComparison.Ordinal) && !t.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(t => !Resolves(folder, page, t));
        Assert.Empty(broken);
    }

    private static bool Resolves(string folder, string page, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? Path.Combine(Repository.Root, page) : Path.Combine(folder, parts[0]);
        return Path.Exists(path) && (parts.Length == 1 || (File.Exists(path) && File.ReadLines(path).Any(l => l.StartsWith('#') && Anchor(l) == parts[1])));
    }

    // How a heading becomes a link's target: lower case, spaces to hyphens, punctuation gone.
    private static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"general knowledge|Licen[cs]e|[Pp]ublic domain|own choice")]
    private static partial Regex Origin();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
