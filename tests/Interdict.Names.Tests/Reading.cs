namespace Interdict.Names.Tests;

/// <summary>One view of a name in a form that a test can read: its words with single spaces, their roles, its legal form's class.</summary>
internal sealed record Reading(ViewKind Kind, string Words, string LegalForm, IReadOnlyList<TokenRole> Roles, IReadOnlyList<string> Sources)
{
    /// <summary>All views of a name.</summary>
    public static IReadOnlyList<Reading> Of(string name)
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        var readings = new List<Reading>();
        foreach (var view in buffer.Views)
        {
            List<string> words = [], sources = [];
            List<TokenRole> roles = [];
            foreach (var token in buffer.TokensOf(view))
            {
                words.Add(buffer.TextOf(token).ToString());
                roles.Add(token.Role);
                sources.Add(name.Substring(token.SourceStart, token.SourceLength));
            }

            readings.Add(new Reading(view.Kind, string.Join(' ', words), LegalForms.ClassOf(view.LegalForm), roles, sources));
        }

        return readings;
    }

    /// <summary>The one view of a kind.</summary>
    public static Reading Of(string name, ViewKind kind) => Of(name).Single(r => r.Kind == kind);
}
