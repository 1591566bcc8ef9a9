using System.Collections.Immutable;

namespace Interdict.Law.Grammar;

/// <summary>The phrases of review policies for scopes: what the reader knows and the printer writes.</summary>
internal static class PolicyWords
{
    private const string Note = "EAR99 items described in the Note to ECCN 1A995";

    // Longer phrases first: a phrase may begin with another.
    public static readonly ImmutableArray<(string Words, Scope Scope)> Phrases =
    [
        ("items necessary to detect, identify and treat infectious disease", Fact(FactKeys.InfectiousDisease, "items necessary to detect, identify and treat infectious disease")),
        ("food and medicine designated as EAR99", new Scope.Both(new Scope.Ear99(), Fact(FactKeys.FoodOrMedicine, "food and medicine"))),
        ("items for U.S. Government supported use in the International Space Station (ISS)", Station),
        ("U.S. Government supported use in the International Space Station (ISS)", Station),
        ("U.S. Government supported space programs", Fact(FactKeys.SpaceProgram, "U.S. Government supported space programs")),
        ("licenses for the safety of civil aviation of aircraft", Fact(FactKeys.CivilAviationSafety, "the safety of civil aviation of aircraft")),
        (Note, new Scope.Both(new Scope.Ear99(), Fact(FactKeys.Note1A995, "described in the Note to ECCN 1A995"))),
        ("telecommunications infrastructure items described in Category 5 Part 1 or Category 5 Part 2 and consumer communications devices identified in § 740.19",
            new Scope.Either(
                new Scope.Both(new Scope.Category('5'), Fact(FactKeys.TelecomInfrastructure, "telecommunications infrastructure items")),
                Fact(FactKeys.ConsumerDevice, "consumer communications devices identified in § 740.19"))),
        ("all items listed on the CCL", new Scope.OnCcl()),
        ("all items on the CCL", new Scope.OnCcl()),
        ("EAR99 items", new Scope.Ear99()),
        ("EAR99", new Scope.Ear99()),
    ];

    private static Scope Station => Fact(FactKeys.SpaceStation, "U.S. Government supported use in the International Space Station");

    public static string Of(PolicyRule rule) => $"{Of(rule.Posture)} for {Of(rule.Scope)}";

    public static string Of(Posture posture) => posture switch
    {
        Posture.PolicyOfDenial => "Policy of denial",
        Posture.PresumptionOfDenial => "Presumption of denial",
        Posture.CaseByCase => "Case-by-case review",
        Posture.PresumptionOfApproval => "Presumption of approval",
        _ => "See",
    };

    private static string Of(Scope scope)
    {
        switch (scope)
        {
            case Scope.Eccns eccns:
                return $"ECCNs {string.Join(", ", eccns.Paragraphs)}";
            case Scope.Not(Scope.Eccns eccns):
                return $"items not described in ECCNs {string.Join(", ", eccns.Paragraphs)}";
            default:
                foreach (var (words, known) in Phrases)
                {
                    if (known == scope)
                    {
                        return words;
                    }
                }

                return scope.ToString();
        }
    }

    private static Scope.Fact Fact(string key, string words) => new(key, words);
}
