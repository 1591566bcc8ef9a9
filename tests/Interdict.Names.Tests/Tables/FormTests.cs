using System.Text;

namespace Interdict.Tests.Tables;

/// <summary>The tables that list forms: what a form may be written in, and that no form means two things.</summary>
public sealed class FormTests
{
    private static readonly HashSet<int> FoldedAway =
        [.. TableFile.Read("han-simplified.txt").Rows.SelectMany(r => r[1].EnumerateRunes()).Select(r => r.Value)];

    public static TheoryData<string, int> FilesWithForms => new()
    {
        { "legal-forms.txt", 2 }, { "words.txt", 2 }, { "places.txt", 2 }, { "titles.txt", 1 }, { "particles.txt", 2 }, { "equivalents.txt", 1 },
    };

    [Theory]
    [MemberData(nameof(FilesWithForms))]
    public void A_form_is_as_folding_leaves_it(string file, int column) =>
        Assert.All(AllForms(file, column), f => Assert.True(IsFolded(f.Form), $"{f.Class}: {f.Form}"));

    [Theory]
    [MemberData(nameof(FilesWithForms))]
    public void A_row_lists_a_form_once(string file, int column) =>
        Assert.All(AllForms(file, column).GroupBy(f => (f.Class, f.Form)), g => Assert.Single(g));

    [Theory]
    [InlineData("legal-forms.txt", 2)]
    [InlineData("words.txt", 2)]
    [InlineData("places.txt", 2)]
    [InlineData("titles.txt", 1)]
    [InlineData("particles.txt", 2)]
    public void A_form_belongs_to_one_row_only(string file, int column) =>
        Assert.All(AllForms(file, column).GroupBy(f => f.Form), g => Assert.True(g.Count() == 1, $"{g.Key}: {string.Join(", ", g.Select(f => f.Class))}"));

    [Fact]
    public void A_word_of_a_company_is_not_a_legal_form_too()
    {
        var legal = AllForms("legal-forms.txt", 2).Select(f => f.Form).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(AllForms("words.txt", 2), f => legal.Contains(f.Form));
    }

    private static IEnumerable<(string Class, string Form)> AllForms(string file, int column) =>
        TableFile.Read(file).Rows.SelectMany(r => TableFile.Forms(r, column), (r, f) => (r[0], f.TrimStart('~')));

    // Lower-case ASCII words, or words of another script in which nothing is left to fold and no Latin letter hides.
    private static bool IsFolded(string form) =>
        form.Length > 0 && !form.Contains("  ", StringComparison.Ordinal) && form.Trim() == form
        && (form.All(c => c == ' ' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            || form.EnumerateRunes().All(r => r.Value == ' ' || (!r.IsAscii && Rune.IsLetterOrDigit(r) && Rune.ToLowerInvariant(r) == r && !FoldedAway.Contains(r.Value))
                || (r.IsAscii && char.IsAsciiDigit((char)r.Value))));
}
