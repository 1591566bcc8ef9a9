using System.Xml.Linq;

namespace Interdict.Architecture.Tests;

/// <summary>The code's arrows point one way: a reader never asks the matcher, the model asks nobody.</summary>
public sealed class ArrowTests
{
    public static TheoryData<string> All => [.. Projects.All];

    public static TheoryData<string> Libraries => [.. Projects.Libraries];

    [Fact]
    public void Every_project_of_src_has_its_place_in_the_house() =>
        Assert.Equal(
            Repository.FilesUnder("src", ".csproj").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            Projects.All.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_project_refers_only_to_rooms_below_it(string project)
    {
        var references = XDocument.Parse(Repository.Text($"src/{project}/{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(references.Except(Projects.MayUse(project)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_compiled_code_uses_only_rooms_below_it(string project)
    {
        var used = Projects.Load(project).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Interdict", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(used.Except(Projects.MayUse(project)));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_does_not_talk_to_the_terminal(string project) =>
        Assert.DoesNotContain(Projects.Load(project).GetReferencedAssemblies(), a => a.Name == "System.Console");

    [Fact]
    public void The_model_needs_no_package() =>
        Assert.DoesNotContain("PackageReference", Repository.Text("src/Interdict.Lists/Interdict.Lists.csproj"), StringComparison.Ordinal);
}
