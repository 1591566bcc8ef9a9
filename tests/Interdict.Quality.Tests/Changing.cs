using Interdict.Quality.Manipulations;

namespace Interdict.Quality.Tests;

/// <summary>Applies manipulations by their names.</summary>
internal static class Changing
{
    private const int Seed = 7;

    /// <summary>Names of every kind that a manipulation can ask for.</summary>
    public static string[] Names { get; } =
    [
        "IVANOV, Sergey Petrovich", "AL-RAWI, Walid Talib", "Abdul RAHMAN, Omar", "MOHAMMAD, Hassan", "WANG, Xiaoming", "KIM, Chol Su", "BROWN, Michael",
        "TRILEMMA CONSULTING LTD EOOD", "Veteran Avia LLC", "JOINT STOCK COMPANY VTB DEVELOPMENT", "Research and Production Enterprise Volna Plant 3", "Institute 7 & 8 of Aviation and Trading Company",
        "OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU ALBATROS SHIPPING INTERNATIONAL TRADING HOUSE", "Hammer Dynamics Holding of Northern Territories",
        "Михаил Юрьевич Щербаков", "سامر كمال الأسد", "إيمان علي", "김정은", "박 철수", "Πολιτιστικό Εκπαιδευτικό Κέντρο",
    ];

    public static Manipulation Called(string name) => Manipulation.All.Single(m => m.Name == name);

    public static string? Change(string manipulation, string name, int seed = Seed) => Called(manipulation).Apply(name, new Random(seed));

    /// <summary>What the manipulation makes of each name that gives it a chance, under several seeds.</summary>
    public static IEnumerable<(string Before, string After)> Changes(string manipulation) =>
        from name in Names
        from seed in Enumerable.Range(0, 20)
        let changed = Change(manipulation, name, seed)
        where changed is not null
        select (name, changed);
}
