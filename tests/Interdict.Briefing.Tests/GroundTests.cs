using Interdict.Briefing.Grounds;
using Interdict.Lists;

namespace Interdict.Briefing.Tests;

public sealed class GroundTests
{
    [Theory]
    [InlineData("These additions are based on information that these companies significantly contribute to Russia's military and/or defense industrial base.", "russia-military", "Russia's military", false)]
    [InlineData("repression of Uyghurs and members of other Muslim minority groups", "human-rights-xinjiang", "Muslim minority", false)]
    [InlineData("accepting or utilizing forced labor", "forced-labor-xinjiang", "forced labor", false)]
    [InlineData("contrary to the national security or foreign policy interests of the United States", "national-security", "national security", true)]
    public void Words_of_an_act_give_its_ground_and_say_which_decided(string text, string code, string phrase, bool review)
    {
        var ground = GroundTable.OfText(text, "act")[0];
        Assert.Equal((code, phrase, review), (ground.Code, ground.Phrase, ground.NeedsReview));
    }

    [Fact]
    public void A_title_always_needs_review() => Assert.True(GroundTable.OfText("Entities added over forced labor", "title")[0].NeedsReview);

    [Fact]
    public void A_general_ground_stands_only_where_there_is_no_other() =>
        Assert.DoesNotContain(GroundTable.OfText("forced labor, contrary to the national security of the United States", "act"), g => g.Code == "national-security");

    [Fact]
    public void What_no_row_knows_has_no_ground() => Assert.Empty(GroundTable.OfText("typographical errors are corrected", "act"));

    [Fact]
    public void A_footnote_is_a_ground_by_the_law_itself()
    {
        var entry = new Entry { Id = new EntryId(new ListCode("us-bis-el"), "x"), Names = [new PartyName("X")], Footnotes = [3] };
        var ground = Assert.Single(GroundTable.OfEntry(entry));
        Assert.Equal(("russia-military", "footnote 3", "footnote", false), (ground.Code, ground.Phrase, ground.From, ground.NeedsReview));
    }
}
