namespace Interdict.Matching.Scoring;

/// <summary>What was taken from a score, by reason, in ten-thousandths.</summary>
internal struct Deductions
{
    public int Contradiction;
    public int OtherNumber;
    public int OtherInitial;
    public int SwappedDescent;
    public int LittleEvidence;
    public int Order;
    public int LegalForm;
    public int WeakAlias;
    public int View;
    public int Country;
    public int Type;
    public int BirthDate;
    public int Identifier;
    public int Acronym;

    public readonly int Total => Contradiction + OtherNumber + OtherInitial + SwappedDescent + LittleEvidence + Order + LegalForm + WeakAlias + View + Country + Type + BirthDate + Identifier + Acronym;
}
