namespace Interdict.Quality.Manipulations;

/// <summary>What companies' names go through.</summary>
internal static class OrganizationManipulations
{
    private const string Group = "organization";

    private static readonly (string, string)[] LegalForms =
    [
        ("LLC", "Limited Liability Company"), ("OOO", "Obshchestvo s Ogranichennoi Otvetstvennostyu"), ("JSC", "Joint Stock Company"), ("AO", "Aktsionernoe Obshchestvo"),
        ("OAO", "Otkrytoe Aktsionernoe Obshchestvo"), ("PJSC", "Public Joint Stock Company"), ("Co.", "Company"), ("Ltd.", "Limited"), ("Ltd", "Limited"), ("Corp.", "Corporation"),
        ("Inc.", "Incorporated"), ("S.A.", "Sociedad Anonima"), ("GmbH", "Gesellschaft mit beschraenkter Haftung"), ("L.L.C.", "Limited Liability Company"),
    ];

    private static readonly (string, string)[] TranslatedForms = [("LLC", "OOO"), ("JSC", "AO"), ("OJSC", "OAO"), ("PJSC", "PAO"), ("Limited Liability Company", "OOO"), ("Joint Stock Company", "AO")];

    private static readonly string[] Forms = ["LLC", "OOO", "JSC", "AO", "OAO", "OJSC", "PJSC", "PAO", "Ltd", "Ltd.", "Limited", "Inc.", "Inc", "Corp.", "GmbH", "S.A.", "FZE", "FZCO", "L.L.C."];

    private static readonly (string, string)[] Synonyms =
    [
        ("Trading", "Trade"), ("International", "Intl"), ("Technology", "Tech"), ("Technologies", "Tech"), ("Factory", "Plant"), ("Industries", "Industry"),
        ("Manufacturing", "Mfg"), ("Research", "R&D"), ("Engineering", "Eng"), ("Shipping", "Maritime"), ("Electronics", "Electronic"), ("Company", "Co"), ("Center", "Centre"), ("Organization", "Org"),
    ];

    private static readonly (string, string)[] Translations =
    [
        ("Plant", "Zavod"), ("Factory", "Fabrika"), ("University", "Universitet"), ("Bank", "Banque"), ("Institute", "Institut"), ("Trading", "Comercio"), ("Company", "Sherkat"),
        ("Industries", "Sanaye"), ("Ministry", "Ministerstvo"), ("Group", "Gruppa"), ("Foundation", "Fond"), ("Construction", "Stroitelstvo"),
    ];

    private static readonly (string, string)[] RomanNumbers = [("2", "II"), ("3", "III"), ("4", "IV"), ("5", "V"), ("6", "VI"), ("7", "VII"), ("8", "VIII"), ("9", "IX")];

    /// <summary>Numbers and their English words.</summary>
    public static (string, string)[] NumberWords { get; } =
    [
        ("1", "One"), ("2", "Two"), ("3", "Three"), ("4", "Four"), ("5", "Five"), ("6", "Six"), ("7", "Seven"), ("8", "Eight"), ("9", "Nine"), ("10", "Ten"),
    ];

    public static IReadOnlyList<Manipulation> All { get; } =
    [
        new(Group, "legal form written out or shortened", NameSource.Organization, (name, random) => Words.Replace(name, random, LegalForms)),
        new(Group, "legal form of another language", NameSource.Organization, (name, random) => Words.Replace(name, random, TranslatedForms)),
        new(Group, "legal form left out", NameSource.Organization, (name, _) => WithoutForm(name)),
        new(Group, "legal form added", NameSource.Organization, (name, random) => WithoutForm(name) is null ? $"{name} {Words.Pick(random, "LLC", "Ltd.", "JSC", "GmbH")}" : null),
        new(Group, "acronym", NameSource.Organization, (name, _) => Acronym(name)),
        new(Group, "synonym of a common word", NameSource.Organization, (name, random) => Words.Replace(name, random, Synonyms)),
        new(Group, "common word translated", NameSource.Organization, (name, random) => Words.Replace(name, random, Translations)),
        new(Group, "branch added", NameSource.Organization, (name, random) => $"{name} {Words.Pick(random, "Shanghai Branch", "Dubai Branch", "Moscow Office", "Hong Kong Branch")}"),
        new(Group, "Roman number", NameSource.Organization, (name, random) => Words.Replace(name, random, RomanNumbers)),
        new(Group, "& for and", NameSource.Organization, (name, random) => Words.Replace(name, random, [("and", "&")])),
    ];

    private static string? WithoutForm(string name)
    {
        var words = Words.Of(name);
        var kept = Array.FindAll(words, w => !Forms.Contains(w, StringComparer.OrdinalIgnoreCase));
        return kept.Length < words.Length && kept.Length > 0 ? Words.Join(kept) : null;
    }

    private static string? Acronym(string name)
    {
        string[] small = ["of", "the", "and", "for", "de", "la"];
        var words = Array.FindAll(Words.Of(name), w => char.IsAsciiLetter(w[0]) && !small.Contains(w, StringComparer.OrdinalIgnoreCase) && !Forms.Contains(w, StringComparer.OrdinalIgnoreCase));
        return words.Length >= 4 ? string.Concat(words.Select(w => char.ToUpperInvariant(w[0]))) : null;
    }
}
