using System.Text.RegularExpressions;

namespace Interdict.Architecture.Tests;

/// <summary>What holds for the sources, file by file.</summary>
public sealed partial class SourceTests
{
    private const int LongFile = 400;
    private const int LongProject = 20;

    public static TheoryData<string> Libraries => [.. Projects.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_public_type_is_closed_to_heirs_unless_made_for_them(string project)
    {
        var open = Projects.Load(project).GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false });
        Assert.Empty(open);
    }

    [Fact]
    public void A_file_declares_one_public_type_and_bears_its_name()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.FilesUnder("src", ".cs"))
        {
            var types = Repository.Lines(file).Select(l => PublicType().Match(l)).Where(m => m.Success).Select(m => m.Groups["name"].Value).ToList();
            var name = Path.GetFileName(file).Split('.')[0];
            if (types.Count > 1 || (types.Count == 1 && types[0] != name))
            {
                wrong.Add($"{file}: {string.Join(", ", types)}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_is_short_enough_to_find_ones_way_in()
    {
        var tooLong = Repository.FilesUnder("src", ".cs").Where(f => Repository.Lines(f).Length > LongFile);
        Assert.Empty(tooLong);
    }

    [Fact]
    public void A_project_file_is_thin_since_rules_live_in_eng() =>
        Assert.DoesNotContain(Repository.Files, f => f.EndsWith(".csproj", StringComparison.Ordinal) && Repository.Lines(f).Length >= LongProject);

    [Fact]
    public void Nothing_reads_the_wall_clock() => Assert.Empty(Found(WallClock(), Repository.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal))));

    [Fact]
    public void Tests_do_not_sleep() => Assert.Empty(Found(Sleep(), Repository.FilesUnder("tests", ".cs")));

    [Fact]
    public void Regions_and_unfinished_work_are_not_kept() => Assert.Empty(Found(Unfinished(), Repository.FilesUnder("src", ".cs")));

    private static IEnumerable<string> Found(Regex pattern, IEnumerable<string> files) =>
        from file in files
        from line in Repository.Lines(file).Index()
        where pattern.IsMatch(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()}";

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|ref|unsafe|record) )*(?:class|struct|interface|enum|record|delegate [\w<>?]+)\s+(?<name>\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Utc)?(?:Now|Today)\b")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\bThread\.Sleep\(|\bTask\.Delay\(")]
    private static partial Regex Sleep();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|^\s*#region\b")]
    private static partial Regex Unfinished();
}
